-- 0002_change_kind_switch                                        draft until committed
-- schemac 1  schema ad83b2fc1db4 -> ae49b9f93e53  text d6613bfd6c04
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE kinds IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses kinds waits from here on
LOCK TABLE things IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on kinds and things: catalogue only.
ALTER TABLE things
  ADD CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind) NOT VALID;
