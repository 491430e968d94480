-- 0002_add_tasks_project_id_fill                                 draft until committed
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text 04e225df2868
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS tasks_project_id_idx_build;

-- Builds tasks_project_id_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY tasks_project_id_idx_build ON tasks (project_id);

RESET lock_timeout;
