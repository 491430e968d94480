-- 0001_rename_m_to_a_and_2_more
-- schemac 1  schema 26db8633354c before and after  text c29d12714b40
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses m or a or that does
--   not find it through the search_path, or names its old schema; new code runs from 0001, since it
--   uses public.m, a and r.m.
-- Locks: ACCESS EXCLUSIVE on a, m and r.m.

-- Breaks code that uses m. Brief ACCESS EXCLUSIVE on m.
ALTER TABLE m RENAME TO schemac_a;

ALTER TABLE schemac_a RENAME CONSTRAINT m_pkey TO schemac_a_pkey;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on r.m.
ALTER TABLE r.m SET SCHEMA public;

-- Breaks code that uses a. Brief ACCESS EXCLUSIVE on a.
ALTER TABLE a RENAME TO schemac_m;

ALTER TABLE schemac_a RENAME TO a;

ALTER TABLE schemac_m RENAME CONSTRAINT a_pkey TO schemac_m_pkey;

ALTER TABLE a RENAME CONSTRAINT schemac_a_pkey TO a_pkey;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on schemac_m.
ALTER TABLE schemac_m SET SCHEMA r;

ALTER TABLE r.schemac_m RENAME TO m;

ALTER TABLE r.m RENAME CONSTRAINT schemac_m_pkey TO m_pkey;
