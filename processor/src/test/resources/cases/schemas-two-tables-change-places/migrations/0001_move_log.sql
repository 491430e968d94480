-- 0001_move_log
-- schemac 1  schema 7485c744301f -> 3157f4fa1be0  text 61ad2f0b164b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses b.log or that does
--   not find it through the search_path, or names its old schema; new code runs from 0001, since it
--   uses b.log and a.log.
-- Locks: ACCESS EXCLUSIVE on a.log and b.log.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE b.log IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses b.log waits from here on
LOCK TABLE a.log IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses b.log. Brief ACCESS EXCLUSIVE on b.log.
ALTER TABLE b.log RENAME TO schemac_log;

ALTER TABLE b.schemac_log RENAME CONSTRAINT log_pkey TO schemac_log_pkey;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on b.schemac_log.
ALTER TABLE b.schemac_log SET SCHEMA a;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on a.log.
ALTER TABLE a.log SET SCHEMA b;

ALTER TABLE a.schemac_log RENAME TO log;

ALTER TABLE a.log RENAME CONSTRAINT schemac_log_pkey TO log_pkey;
