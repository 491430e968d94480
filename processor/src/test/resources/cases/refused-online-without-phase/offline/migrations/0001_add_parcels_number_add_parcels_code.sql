-- 0001_add_parcels_number_add_parcels_code
-- schemac 1  schema d790e755aca3 -> 22a70cd4f34c  text fbf1dc3e03cd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out parcels.number
--   or writes NULL to it; new code runs from 0001, since it uses parcels.number and parcels.code
--   and reads parcels.number as never NULL.
-- Locks: ACCESS EXCLUSIVE on parcels; SHARE ROW EXCLUSIVE on scans.
-- Rewrites parcels. Builds indexes on parcels. Scans parcels and scans. Updates rows of parcels.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['parcels', 'scans']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE parcels ADD COLUMN number bigint;

-- Updates rows of parcels at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of parcels wait until COMMIT (locked above).
UPDATE parcels SET number = id;

-- Breaks code that leaves out parcels.number or writes NULL to it. Blocks reads and writes of
-- parcels (ACCESS EXCLUSIVE) while it rewrites parcels. Fails if this finds rows:
-- SELECT * FROM parcels WHERE number IS NULL
ALTER TABLE parcels
  ALTER COLUMN number SET NOT NULL,
  ADD COLUMN code bigint NOT NULL GENERATED ALWAYS AS (number * 10) STORED;

-- Blocks writes to parcels (SHARE) while it builds parcels_code_idx. Reads and writes of parcels
-- wait until COMMIT (locked above). Fails if this finds rows:
-- SELECT code FROM parcels WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1
CREATE UNIQUE INDEX parcels_code_idx ON parcels (code);

-- Breaks code that violates scans_code_fkey. Blocks writes to parcels and scans (SHARE ROW
-- EXCLUSIVE) while it scans parcels and scans. Reads and writes of parcels wait until COMMIT
-- (locked above). Fails if this finds rows:
-- SELECT * FROM scans a WHERE a.code IS NOT NULL AND NOT EXISTS (SELECT FROM parcels b WHERE b.code = a.code)
ALTER TABLE scans ADD CONSTRAINT scans_code_fkey FOREIGN KEY (code) REFERENCES parcels (code);
