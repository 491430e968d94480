-- 0004_add_parcels_number_add_parcels_code_settle                          file 4 of 4
-- schemac 1  schema d790e755aca3 -> 22a70cd4f34c  text 031286b396ed
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   parcels.number or writes NULL to it; new code runs from 0003 (switch), since it uses
--   parcels.code.
-- Only from 0004 (settle): new code that says ON CONFLICT (code).
-- Locks: ACCESS EXCLUSIVE on scans; SHARE ROW EXCLUSIVE on parcels.
-- Builds indexes on parcels. Scans parcels and scans.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['parcels', 'scans']::regclass[]) t

-- CONCURRENTLY waits for older transactions. With its default lock Flyway itself has one.
DO $$
BEGIN
  IF EXISTS (
    SELECT FROM pg_locks l JOIN pg_locks x ON x.pid = l.pid AND x.locktype = 'virtualxid'
    WHERE l.locktype = 'advisory' AND l.classid IN (18027, 18028) AND l.objsubid = 1
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND l.granted AND l.pid <> pg_backend_pid()
  ) THEN
    RAISE EXCEPTION 'CONCURRENTLY would wait for ever for the transaction of Flyway''s own lock'
      USING HINT = 'Set flyway.postgresql.transactional.lock=false, repair and migrate again.';
  END IF;
END
$$;

SET lock_timeout = 0;
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

DROP INDEX CONCURRENTLY IF EXISTS parcels_code_idx;

-- Builds parcels_code_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT code FROM parcels WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY parcels_code_idx ON parcels (code);

SET lock_timeout = '300ms';

-- Breaks code that violates scans_code_fkey. Brief ACCESS EXCLUSIVE on scans and SHARE ROW
-- EXCLUSIVE on parcels: catalogue only.
ALTER TABLE scans
  DROP CONSTRAINT IF EXISTS scans_code_fkey,
  ADD CONSTRAINT scans_code_fkey FOREIGN KEY (code) REFERENCES parcels (code) NOT VALID;

SET lock_timeout = '3s';

-- Scans parcels and scans; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM scans a WHERE a.code IS NOT NULL AND NOT EXISTS (SELECT FROM parcels b WHERE b.code = a.code)
ALTER TABLE scans VALIDATE CONSTRAINT scans_code_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
