-- 0001_rename_tasks_to_jobs_and_5_more                           draft until committed
-- schemac 1  schema ea2cbe41ff1f -> 54b46ae3f1c2  text d64565ee33a7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks RENAME TO jobs;

ALTER TABLE jobs RENAME COLUMN user_id TO member_number;

ALTER TABLE jobs RENAME CONSTRAINT tasks_pkey TO jobs_pkey;

ALTER INDEX tasks_user_id_idx RENAME TO jobs_member_number_idx;

ALTER TABLE users RENAME TO members;

ALTER TABLE members RENAME COLUMN id TO number;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

ALTER TABLE jobs
  DROP CONSTRAINT tasks_user_id_fkey,
  ALTER COLUMN member_number TYPE bigint;

ALTER TABLE members ALTER COLUMN number TYPE bigint;

ALTER TABLE jobs
  ADD CONSTRAINT jobs_member_number_fkey FOREIGN KEY (member_number)
    REFERENCES members (number) ON DELETE SET NULL;
