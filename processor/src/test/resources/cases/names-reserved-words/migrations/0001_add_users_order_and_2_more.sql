-- 0001_add_users_order_and_2_more                                draft until committed
-- schemac 1  schema 32179ffed416 -> 693c94e2d5d6  text 4470b510c753
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ADD COLUMN "order" integer,
  ADD COLUMN limit_  integer,
  ADD COLUMN "end"   timestamptz;

UPDATE users
  SET "end" = CASE WHEN id > 0 THEN now() END,
      "order" = 1;

UPDATE users SET limit_ = "order" + 1;

ALTER TABLE users
  ALTER COLUMN "order" SET NOT NULL,
  ALTER COLUMN limit_ SET NOT NULL,
  ADD CONSTRAINT users_order_key UNIQUE ("order"),
  ADD CONSTRAINT users_order_check CHECK ("order" > 0);

CREATE INDEX users_order_limit__idx ON users ("order" DESC, limit_);
