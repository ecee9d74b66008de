import { hideToast } from '../app/toasts';
import { navigate } from '../app/route';
import { useWorld } from '../app/world';

/** The notice at the foot of the page. */
export function Toast() {
  const toast = useWorld((world) => world.toast);
  if (!toast) return null;
  const { link, action } = toast;
  return (
    <div className="toast" data-testid="toast" role="status">
      <div dir="auto">
        <span>{toast.text}</span>
        {link && (
          <a
            href={link.href}
            onClick={(event) => {
              event.preventDefault();
              hideToast();
              navigate(link.href);
            }}
          >
            {link.label}
          </a>
        )}
        {action && (
          <button type="button" onClick={action.run}>
            {action.label}
          </button>
        )}
      </div>
    </div>
  );
}
