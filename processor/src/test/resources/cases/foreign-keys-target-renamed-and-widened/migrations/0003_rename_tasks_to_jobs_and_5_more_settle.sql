-- 0003_rename_tasks_to_jobs_and_5_more_settle                    draft until committed
-- schemac 1  schema ea2cbe41ff1f -> 54b46ae3f1c2  text a5e2127800c8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans jobs and members; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM jobs a WHERE a.member_number IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.number = a.member_number)
ALTER TABLE jobs VALIDATE CONSTRAINT jobs_member_number_fkey;

ANALYZE jobs (member_number);

ANALYZE members (number);

RESET lock_timeout;
