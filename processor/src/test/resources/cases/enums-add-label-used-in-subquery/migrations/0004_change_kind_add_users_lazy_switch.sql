-- 0004_change_kind_add_users_lazy_switch                                   file 4 of 4
-- schemac 1  schema 20939fd874b8 -> 687192a7b1c1  text 2680dedd306d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- What new code writes breaks old code that reads 'THREE' of kind without knowing it.
-- users.lazy does not follow what code writes to user_orders from 0003 (fill) on.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.lazy or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN lazy SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_lazy_check;
