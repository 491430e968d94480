-- 0001_rename_c_to_a_rename_a_to_f                                         file 1 of 2
-- schemac 1  schema dfbfb5f83e95 -> 34b4e4dc5c70  text 2f7accd7189d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses a or that does not
--   find it through the search_path, or names its old schema; new code runs from 0002 (switch),
--   since it uses r.a and public.a.
-- To back out before 0002 (switch) runs:
--   ALTER TABLE r.f SET SCHEMA public;
--   ALTER TABLE f RENAME CONSTRAINT f_pkey TO a_pkey;
--   ALTER TABLE f RENAME TO a;
-- Locks: ACCESS EXCLUSIVE on a.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses a. Brief ACCESS EXCLUSIVE on a.
ALTER TABLE a RENAME TO f;

ALTER TABLE f RENAME CONSTRAINT a_pkey TO f_pkey;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on f.
ALTER TABLE f SET SCHEMA r;
