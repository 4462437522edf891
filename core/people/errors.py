"""What can be wrong with what a person shows of themselves."""

from core.api.errors import ApiError, FieldError


class PictureTooLargeError(ApiError):
    """More bytes than a picture may have."""

    status = 413
    code = "PAYLOAD_TOO_LARGE"
    title = "Too large"

    def __init__(self, most_bytes: int) -> None:
        detail = f"A picture may have at most {most_bytes // 1024**2} MiB."
        super().__init__(detail, errors=(FieldError("avatar", "too_large", detail),))
