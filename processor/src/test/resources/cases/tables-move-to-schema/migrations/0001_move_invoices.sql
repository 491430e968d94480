-- 0001_move_invoices                                             draft until committed
-- schemac 1  schema d2ebf265e3e8 -> 1009df642d90  text 29e2f073e704
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA billing;
