import "@runout/msw/worker";
