-- 0003_rename_things_factor_to_scale_and_3_more_settle           draft until committed
-- schemac 1  schema 6c30e1fc8448 -> a94341bd64fe  text c566d8cb904b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (length);

RESET lock_timeout;
