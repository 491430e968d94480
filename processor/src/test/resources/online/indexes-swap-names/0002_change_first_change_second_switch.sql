-- 0002_change_first_change_second_switch                         draft until committed
-- schemac 1  schema 51f0ab07a460 -> ecf02dc6c260  text eaa0b562cac1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER INDEX first RENAME TO schemac_old_first;

ALTER INDEX second RENAME TO schemac_old_second;

ALTER INDEX first_build RENAME TO first;

ALTER INDEX second_build RENAME TO second;
