-- 0005_change_kind_and_2_more_settle                             draft until committed
-- schemac 1  schema 3172827428db -> a75b02715deb  text 17cf6bb9ca68
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (NOT kinds @> '{ONE,"FOUR"}' OR id > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_kinds_check;

RESET lock_timeout;
