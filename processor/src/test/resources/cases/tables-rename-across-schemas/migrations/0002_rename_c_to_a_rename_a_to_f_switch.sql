-- 0002_rename_c_to_a_rename_a_to_f_switch                        draft until committed
-- schemac 1  schema dfbfb5f83e95 -> 34b4e4dc5c70  text 6cf5f94a3a40
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses r.c. Brief ACCESS EXCLUSIVE on r.c.
ALTER TABLE r.c RENAME TO a;

ALTER TABLE r.a RENAME CONSTRAINT c_pkey TO a_pkey;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on r.a.
ALTER TABLE r.a SET SCHEMA public;
