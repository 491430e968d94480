-- 0001_add_users_order_and_2_more
-- schemac 1  schema 32179ffed416 -> 693c94e2d5d6  text 94a4d982da1c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out users.order or
--   users.limit_ or writes NULL to it; new code runs from 0001, since it uses users.order,
--   users.limit_, users.end and more.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users
  ADD COLUMN "order" integer,
  ADD COLUMN limit_  integer,
  ADD COLUMN "end"   timestamptz;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users
  SET "end" = CASE WHEN id > 0 THEN now() END,
      "order" = id::integer;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET limit_ = "order" + 1;

-- Breaks code that leaves out users.order or writes NULL to it, and code that leaves out
-- users.limit_ or writes NULL to it. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it
-- builds users_order_key. Fails if one of these finds rows:
-- SELECT * FROM users WHERE "order" IS NULL
-- SELECT * FROM users WHERE limit_ IS NULL
-- SELECT "order" FROM users WHERE "order" IS NOT NULL GROUP BY "order" HAVING count(*) > 1
-- SELECT * FROM users WHERE NOT ("order" > 0)
ALTER TABLE users
  ALTER COLUMN "order" SET NOT NULL,
  ALTER COLUMN limit_ SET NOT NULL,
  ADD CONSTRAINT users_order_key UNIQUE ("order"),
  ADD CONSTRAINT users_order_check CHECK ("order" > 0);

-- Blocks writes to users (SHARE) while it builds users_order_limit__idx. Reads and writes of users
-- wait until COMMIT (locked above).
CREATE INDEX users_order_limit__idx ON users ("order" DESC, limit_);
