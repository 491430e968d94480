-- 0001_rename_shifts_at_to_month_and_6_more_switch
-- schemac 1  schema 2a16cee8a28b -> 9a101be5a5d2  text ee691f71479f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   shifts.type, shifts.hours, shifts.at or more; new code runs from 0001 (switch), since it uses
--   shifts.character, shifts.interval, shifts.month and more.
-- Locks: ACCESS EXCLUSIVE on shifts.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses shifts.type. Brief ACCESS EXCLUSIVE on shifts.
ALTER TABLE shifts RENAME COLUMN type TO character;

-- Breaks code that uses shifts.hours. Brief ACCESS EXCLUSIVE on shifts.
ALTER TABLE shifts RENAME COLUMN hours TO interval;

-- Breaks code that uses shifts.at. Brief ACCESS EXCLUSIVE on shifts.
ALTER TABLE shifts RENAME COLUMN at TO month;

-- Breaks code that uses shifts.days. Brief ACCESS EXCLUSIVE on shifts.
ALTER TABLE shifts RENAME COLUMN days TO month_days;

-- Breaks code that uses shifts.varying. Brief ACCESS EXCLUSIVE on shifts.
ALTER TABLE shifts RENAME COLUMN varying TO precision;

-- Breaks code that uses shifts.starts. Brief ACCESS EXCLUSIVE on shifts.
ALTER TABLE shifts RENAME COLUMN starts TO time;

-- Breaks code that uses shifts.date. Brief ACCESS EXCLUSIVE on shifts.
ALTER TABLE shifts RENAME COLUMN date TO year;

ALTER TABLE shifts RENAME CONSTRAINT shifts_type_varying_check TO shifts_character_precision_check;

ALTER TABLE shifts RENAME CONSTRAINT shifts_at_hours_check TO shifts_month_interval_check;

ALTER TABLE shifts
  RENAME CONSTRAINT shifts_at_date_days_check TO shifts_month_year_month_days_check;

ALTER TABLE shifts RENAME CONSTRAINT shifts_starts_check TO shifts_time_check;

ALTER INDEX shifts_date_idx RENAME TO shifts_year_idx;
