-- 0001_move_log                                                  draft until committed
-- schemac 1  schema 7485c744301f -> 3157f4fa1be0  text 6c9c769bf146
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE b.log RENAME TO schemac_log;

ALTER TABLE b.schemac_log RENAME CONSTRAINT log_pkey TO schemac_log_pkey;

ALTER TABLE b.schemac_log SET SCHEMA a;

ALTER TABLE a.log SET SCHEMA b;

ALTER TABLE a.schemac_log RENAME TO log;

ALTER TABLE a.log RENAME CONSTRAINT schemac_log_pkey TO log_pkey;
