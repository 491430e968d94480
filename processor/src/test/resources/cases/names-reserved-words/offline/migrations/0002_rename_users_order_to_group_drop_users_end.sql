-- 0002_rename_users_order_to_group_drop_users_end                draft until committed
-- schemac 1  schema 693c94e2d5d6 -> 2886406de35c  text df02b77faca0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses users.order. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN "order" TO "group";

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_order_limit__idx;

-- Loses the values of users.end. Breaks code that says ON CONFLICT (group), code that expects no
-- duplicates of users.group, and code that uses users.end. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_order_check,
  DROP CONSTRAINT users_order_key,
  DROP COLUMN "end";
