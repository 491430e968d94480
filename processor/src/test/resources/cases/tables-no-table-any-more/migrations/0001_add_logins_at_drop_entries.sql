-- 0001_add_logins_at_drop_entries                                draft until committed
-- schemac 1  schema a6415d715f88 -> d5530cb58e73  text af1d6d24329e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE logins ADD COLUMN at timestamptz;
