-- 0003_add_tasks_project_id_switch                               draft until committed
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text 2556f7c43f75
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX tasks_project_id_idx_build RENAME TO tasks_project_id_idx;
