-- 0001_rename_c_to_a_rename_a_to_f                               draft until committed
-- schemac 1  schema dfbfb5f83e95 -> 34b4e4dc5c70  text 96dd4b4ac113
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses a. Brief ACCESS EXCLUSIVE on a.
ALTER TABLE a RENAME TO f;

ALTER TABLE f RENAME CONSTRAINT a_pkey TO f_pkey;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on f.
ALTER TABLE f SET SCHEMA r;
