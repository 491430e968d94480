-- 0002_create_projects_fill                                      draft until committed
-- schemac 1  schema 23d9ac2f4855 -> c2f767331465  text 62dfb5de8098
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE tasks VALIDATE CONSTRAINT tasks_project_id_fkey;

RESET lock_timeout;
