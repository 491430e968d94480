-- 0001_rename_c_to_a_rename_a_to_f
-- schemac 1  schema dfbfb5f83e95 -> 34b4e4dc5c70  text e2678c83535d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses r.c or a or that
--   does not find it through the search_path, or names its old schema; new code runs from 0001,
--   since it uses r.a, f, public.a and more.
-- Locks: ACCESS EXCLUSIVE on a and r.c.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses a waits from here on
LOCK TABLE r.c IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses r.c. Brief ACCESS EXCLUSIVE on r.c.
ALTER TABLE r.c RENAME TO a;

ALTER TABLE r.a RENAME CONSTRAINT c_pkey TO a_pkey;

-- Breaks code that uses a. Brief ACCESS EXCLUSIVE on a.
ALTER TABLE a RENAME TO f;

ALTER TABLE f RENAME CONSTRAINT a_pkey TO f_pkey;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on r.a.
ALTER TABLE r.a SET SCHEMA public;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on f.
ALTER TABLE f SET SCHEMA r;
