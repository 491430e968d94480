-- 0001_add_seats_pkey_fill                                       draft until committed
-- schemac 1  schema f0d7d269ebba -> 437c797ad45d  text 44b004680255
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;

-- Breaks code that writes duplicates into seats_pkey_build, also if its build fails. Builds
-- seats_pkey_build; reads and writes go on. Fails if this finds rows:
-- SELECT number FROM seats WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_build ON seats (number);

RESET lock_timeout;
