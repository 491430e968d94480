-- 0003_change_projects_pkey_and_2_more_settle                    draft until committed
-- schemac 1  schema 2fcba54b9b3a -> ece2df34d0b7  text cec0d6a800ee
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE tasks VALIDATE CONSTRAINT tasks_tenant_id_project_id_fkey;

RESET lock_timeout;
