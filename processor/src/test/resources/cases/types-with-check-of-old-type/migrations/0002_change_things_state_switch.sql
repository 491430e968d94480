-- 0002_change_things_state_switch                                draft until committed
-- schemac 1  schema eff393820a47 -> 23b47769443f  text e58bb7928b5f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates things_state_check. Brief
-- ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ADD CONSTRAINT things_state_check CHECK (state IN (0, 1)) NOT VALID;
