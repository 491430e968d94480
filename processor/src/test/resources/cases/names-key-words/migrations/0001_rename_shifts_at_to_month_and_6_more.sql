-- 0001_rename_shifts_at_to_month_and_6_more                      draft until committed
-- schemac 1  schema 2a16cee8a28b -> 9a101be5a5d2  text 2fff5864ac11
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE shifts RENAME CONSTRAINT shifts_type_varying_check TO shifts_character_precision_check;

ALTER TABLE shifts RENAME CONSTRAINT shifts_at_hours_check TO shifts_month_interval_check;

ALTER TABLE shifts
  RENAME CONSTRAINT shifts_at_date_days_check TO shifts_month_year_month_days_check;

ALTER TABLE shifts RENAME CONSTRAINT shifts_starts_check TO shifts_time_check;

ALTER INDEX shifts_date_idx RENAME TO shifts_year_idx;
