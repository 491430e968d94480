-- 0001_add_projects_id_and_3_more                                draft until committed
-- schemac 1  schema 298db7f89e62 -> 3c9997fc3e3a  text a452283403d5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE projects IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses projects waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

ALTER TABLE projects ADD COLUMN id uuid;

ALTER TABLE tasks ADD COLUMN project_id uuid;
