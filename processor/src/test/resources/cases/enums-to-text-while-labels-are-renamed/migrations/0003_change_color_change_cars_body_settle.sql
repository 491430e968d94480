-- 0003_change_color_change_cars_body_settle                      draft until committed
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text 6d4f5340f2e9
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE cars VALIDATE CONSTRAINT cars_body_labels;

ANALYZE cars (body);

RESET lock_timeout;
