# Sentences of the API.
refusal-api-unknown-key = The key { $key } does not exist here. See /api/v1/openapi.json for those that do.
refusal-api-number-wrong = Give a whole number from 1 up to { $max }.
refusal-api-shape-wrong = This form does not exist here. See /api/v1/openapi.json for those that do.
