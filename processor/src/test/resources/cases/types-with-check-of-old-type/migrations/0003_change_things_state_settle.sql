-- 0003_change_things_state_settle                                draft until committed
-- schemac 1  schema eff393820a47 -> 23b47769443f  text a5829d910ed6
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE NOT (state IN (0, 1))
ALTER TABLE things VALIDATE CONSTRAINT things_state_check;

ANALYZE things (state);

RESET lock_timeout;
