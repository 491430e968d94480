-- 0002_rename_c_to_a_rename_a_to_f_switch                                  file 2 of 2
-- schemac 1  schema dfbfb5f83e95 -> 34b4e4dc5c70  text 97a01e65a6c9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses a or that does not
--   find it through the search_path, or names its old schema; new code runs from 0002 (switch),
--   since it uses r.a and public.a.
-- Locks: ACCESS EXCLUSIVE on r.c.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses r.c. Brief ACCESS EXCLUSIVE on r.c.
ALTER TABLE r.c RENAME TO a;

ALTER TABLE r.a RENAME CONSTRAINT c_pkey TO a_pkey;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on r.a.
ALTER TABLE r.a SET SCHEMA public;
