-- 0004_add_parcels_number_add_parcels_code_settle                draft until committed
-- schemac 1  schema d790e755aca3 -> 22a70cd4f34c  text 2ecf6d0f90b2
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS parcels_code_idx;

-- Breaks code that writes duplicates into parcels_code_idx, also if its build fails. Builds
-- parcels_code_idx; reads and writes go on. Fails if this finds rows:
-- SELECT code FROM parcels WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY parcels_code_idx ON parcels (code);

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on scans and SHARE ROW EXCLUSIVE on parcels: catalogue only.
ALTER TABLE scans
  DROP CONSTRAINT IF EXISTS scans_code_fkey,
  ADD CONSTRAINT scans_code_fkey FOREIGN KEY (code) REFERENCES parcels (code) NOT VALID;

-- Scans parcels and scans; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM scans a WHERE a.code IS NOT NULL AND NOT EXISTS (SELECT FROM parcels b WHERE b.code = a.code)
ALTER TABLE scans VALIDATE CONSTRAINT scans_code_fkey;

RESET lock_timeout;
