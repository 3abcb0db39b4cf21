export default { testMatch: ["**/*.test.mjs"], transform: {}, testTimeout: 300_000 };
