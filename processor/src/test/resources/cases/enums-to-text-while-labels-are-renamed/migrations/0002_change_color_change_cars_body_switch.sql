-- 0002_change_color_change_cars_body_switch                      draft until committed
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text e3a65ef6e81e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on cars: catalogue only.
ALTER TABLE cars ADD CONSTRAINT cars_body_labels CHECK (body IN ('GREEN', 'ROUGE')) NOT VALID;
