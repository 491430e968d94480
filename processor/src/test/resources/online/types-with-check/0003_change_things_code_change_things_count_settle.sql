-- 0003_change_things_code_change_things_count_settle             draft until committed
-- schemac 1  schema d465ad4cbc83 -> c7f79ce5c7ab  text a1c5084d648d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (code, count);

RESET lock_timeout;
