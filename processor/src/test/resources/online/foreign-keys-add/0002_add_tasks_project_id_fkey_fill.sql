-- 0002_add_tasks_project_id_fkey_fill                            draft until committed
-- schemac 1  schema 501ab2c2ff3f -> b0ff249e567c  text 62dfb5de8098
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE tasks VALIDATE CONSTRAINT tasks_project_id_fkey;

RESET lock_timeout;
