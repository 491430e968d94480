-- 0001_add_logins_at_drop_entries                                          file 1 of 2
-- schemac 1  schema a6415d715f88 -> d5530cb58e73  text ac8e859a823e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code from 0001.
-- To back out before 0002 (switch) runs, stop new code, then:
--   ALTER TABLE logins DROP COLUMN at;
-- Locks: ACCESS EXCLUSIVE on logins.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE logins ADD COLUMN at timestamptz;
