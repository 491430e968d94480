-- 0004_change_kind_and_2_more_switch                                       file 4 of 5
-- schemac 1  schema 3172827428db -> a75b02715deb  text 7bbccb148bd7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- What new code writes breaks old code that reads 'THREE' of kind, 'FOUR' of kind, 'FIVE' of kind
--   without knowing it or more.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.former or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN former SET NOT NULL;

-- Breaks code that inserts, or updates in any column, a row that violates users_kinds_check. Brief
-- ACCESS EXCLUSIVE on users: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM users WHERE NOT (NOT kinds @> '{ONE,"FOUR"}' OR id > 0)
ALTER TABLE users
  DROP CONSTRAINT schemac_users_former_check,
  ADD CONSTRAINT users_kinds_check CHECK (NOT kinds @> '{ONE,"FOUR"}' OR id > 0) NOT VALID;
