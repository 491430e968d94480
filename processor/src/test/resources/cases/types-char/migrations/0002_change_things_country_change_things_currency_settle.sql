-- 0002_change_things_country_change_things_currency_settle       draft until committed
-- schemac 1  schema a11f7fb44932 -> f855b6f03ebd  text 3745b8717de7
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (country, currency);

RESET lock_timeout;
