// The script of the worker that the marketplace of a page runs in.
import "./compressed-files.ts";
import "@runout/msw/worker";
