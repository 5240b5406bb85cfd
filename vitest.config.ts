import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'all', include: ['tests/**/*.test.ts'] } },
      // What people do with the bot works the same over Socket Mode.
      {
        extends: true,
        test: {
          name: 'socket',
          include: ['tests/e2e/{command,corrections,form,thread}.test.ts'],
          env: { TEST_TRANSPORT: 'socket' },
        },
      },
    ],
  },
});
