-- 0002_rename_users_order_to_group_drop_users_end
-- schemac 1  schema 693c94e2d5d6 -> 2886406de35c  text bf779a951a79
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that uses users.order or
--   users.end; new code runs from 0002, since it uses users.group.
-- Loses the values of users.end.
-- Locks: ACCESS EXCLUSIVE on users.

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
