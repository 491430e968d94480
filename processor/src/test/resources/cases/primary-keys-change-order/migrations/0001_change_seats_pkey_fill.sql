-- 0001_change_seats_pkey_fill                                    draft until committed
-- schemac 1  schema e4c6e13943b6 -> 64d7e4e6a20d  text c6fae75631fd
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;

-- Builds seats_pkey_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_build ON seats (hall, number);

RESET lock_timeout;
