-- A delegate is found by seat and phone too, and by a code written without its hyphen.
UPDATE delegates SET search_text = concat_ws(' ', search_text, lower(regexp_replace(delegate_code, '[^A-Za-z0-9]', '', 'g')),
    nullif(lower(seat), ''), nullif(regexp_replace(phone, '\D', '', 'g'), ''));
