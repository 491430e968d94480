-- 0001_add_logins_at_drop_entries                                draft until committed
-- schemac 1  schema a6415d715f88 -> d5530cb58e73  text 173cc7350e1b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE logins ADD COLUMN at timestamptz;
