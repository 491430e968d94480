-- 0002_change_things_a_and_2_more_settle                         draft until committed
-- schemac 1  schema 6ae89eec1c9e -> d4690391cfa1  text c699a4874328
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (a, b, c);

RESET lock_timeout;
