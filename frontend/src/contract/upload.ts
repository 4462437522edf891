import { csrfToken } from "./csrf";
import { ApiError, problem } from "./http";

/**
 * Send files, and tell how much of them has arrived: `fetch` cannot. Returns what the answer holds. Raises ApiError.
 *
 * onProgress: 0 to 1.
 */
export function upload<T>(
  method: "POST" | "PATCH",
  path: string,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, `/api${path}`);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-CSRFToken", csrfToken());
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.onerror = () =>
      reject(
        new ApiError(0, "UNREACHABLE", "The picture could not be sent. Check your connection and try again."),
      );
    request.onload = () => {
      const { status, responseText } = request;
      if (status < 200 || status > 299) {
        void problem(new Response(responseText || null, { status })).then(reject);
        return;
      }
      try {
        resolve((JSON.parse(responseText) as { data: T }).data);
      } catch {
        // A page of something between us and the server.
        reject(new ApiError(status, "UNKNOWN", "The server gave an answer we could not read. Try again."));
      }
    };
    request.send(form);
  });
}
