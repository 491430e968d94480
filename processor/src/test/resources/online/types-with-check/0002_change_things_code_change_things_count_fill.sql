-- 0002_change_things_code_change_things_count_fill               draft until committed
-- schemac 1  schema d465ad4cbc83 -> c7f79ce5c7ab  text 3b904778baa0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE things VALIDATE CONSTRAINT things_code_check;

ALTER TABLE things VALIDATE CONSTRAINT things_count_check;

RESET lock_timeout;
