-- 0002_add_seats_id_fill                                         draft until committed
-- schemac 1  schema f0d7d269ebba -> 3b4a7ecc63fe  text 2a4314ee9611
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;

-- Builds seats_pkey_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_build ON seats (id);

RESET lock_timeout;
