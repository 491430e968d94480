-- 0001_add_users_plan                                            draft until committed
-- schemac 1  schema 32179ffed416 -> c549d2b2defc  text 71cda0645df6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN plan text;

UPDATE users SET plan = 'legacy';

ALTER TABLE users
  ALTER COLUMN plan SET DEFAULT 'trial',
  ALTER COLUMN plan SET NOT NULL;
